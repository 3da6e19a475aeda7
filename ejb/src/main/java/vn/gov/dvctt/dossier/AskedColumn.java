package vn.gov.dvctt.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What was asked, as one JSON array. */
@Converter
public class AskedColumn implements AttributeConverter<Asked, String> {
    @Override
    public String convertToDatabaseColumn(Asked asked) {
        return asked.json();
    }

    @Override
    public Asked convertToEntityAttribute(String json) {
        return Asked.of(json);
    }
}
