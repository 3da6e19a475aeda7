package vn.gov.dvctt.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What is to be found again by its keyed hash. */
@Converter
public class FindableColumn implements AttributeConverter<Findable, String> {
    @Override
    public String convertToDatabaseColumn(Findable text) {
        if (text == null) {
            return null;
        }
        return text.hash() == null ? LookupKeys.ofThisInstallation().of(LookupKeys.PHONE, text.clear()) : text.hash();
    }

    @Override
    public Findable convertToEntityAttribute(String stored) {
        return stored == null ? null : new Findable(null, stored);
    }
}
