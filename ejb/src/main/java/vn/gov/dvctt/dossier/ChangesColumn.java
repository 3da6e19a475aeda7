package vn.gov.dvctt.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.gov.dvctt.shared.KeyRing;

/** Changes as one JSON object, sealed like answers. */
@Converter
public class ChangesColumn implements AttributeConverter<Changes, String> {
    @Override
    public String convertToDatabaseColumn(Changes changes) {
        return KeyRing.ofThisInstallation().seal(changes.json());
    }

    @Override
    public Changes convertToEntityAttribute(String stored) {
        return new Changes(Answers.raw(KeyRing.ofThisInstallation().open(stored)));
    }
}
