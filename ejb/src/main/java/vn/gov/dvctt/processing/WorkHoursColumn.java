package vn.gov.dvctt.processing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Working periods as one line of text; a day off as null, since Oracle knows no empty text. */
@Converter(autoApply = true)
public class WorkHoursColumn implements AttributeConverter<WorkHours, String> {
    @Override
    public String convertToDatabaseColumn(WorkHours hours) {
        return hours == null || hours.isOff() ? null : hours.text();
    }

    @Override
    public WorkHours convertToEntityAttribute(String text) {
        return WorkHours.of(text);
    }
}
