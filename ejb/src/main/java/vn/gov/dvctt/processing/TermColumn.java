package vn.gov.dvctt.processing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A term as text, one phase to a line. */
@Converter(autoApply = true)
public class TermColumn implements AttributeConverter<Term, String> {
    @Override
    public String convertToDatabaseColumn(Term term) {
        return term == null ? null : term.text();
    }

    @Override
    public Term convertToEntityAttribute(String text) {
        return text == null ? null : Term.of(text);
    }
}
