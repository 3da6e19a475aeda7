package vn.gov.dvctt.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Changes as one JSON object. */
@Converter
public class ChangesColumn implements AttributeConverter<Changes, String> {
    @Override
    public String convertToDatabaseColumn(Changes changes) {
        return changes.json();
    }

    @Override
    public Changes convertToEntityAttribute(String json) {
        return new Changes(Answers.raw(json));
    }
}
