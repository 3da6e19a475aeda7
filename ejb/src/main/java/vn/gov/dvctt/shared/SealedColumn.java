package vn.gov.dvctt.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A text that nobody can read in the database; one from before it was sealed there is still understood. */
@Converter
public class SealedColumn implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String text) {
        return text == null ? null : KeyRing.ofThisInstallation().seal(text);
    }

    @Override
    public String convertToEntityAttribute(String stored) {
        return stored == null ? null : KeyRing.ofThisInstallation().open(stored);
    }
}
