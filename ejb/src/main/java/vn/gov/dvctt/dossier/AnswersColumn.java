package vn.gov.dvctt.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.gov.dvctt.shared.KeyRing;

/**
 * Answers as one JSON object: a row for each answer would make hundreds of millions of rows that nobody searches. Sealed as a whole: identity numbers, phones and
 * addresses stand in fields made for them, and in every free text besides; what lists and reports search are columns of their own.
 */
@Converter
public class AnswersColumn implements AttributeConverter<Answers, String> {
    @Override
    public String convertToDatabaseColumn(Answers answers) {
        return KeyRing.ofThisInstallation().seal(answers.json());
    }

    @Override
    public Answers convertToEntityAttribute(String stored) {
        return Answers.of(KeyRing.ofThisInstallation().open(stored));
    }
}
