package vn.gov.dvctt.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Signatures as one JSON array; null until a content was looked at. */
@Converter
public class SignatureLinesColumn implements AttributeConverter<SignatureLines, String> {
    @Override
    public String convertToDatabaseColumn(SignatureLines lines) {
        return lines == null ? null : lines.json();
    }

    @Override
    public SignatureLines convertToEntityAttribute(String json) {
        return json == null ? null : SignatureLines.of(json);
    }
}
