package vn.gov.dvctt.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Answers as one JSON object: a row for each answer would make hundreds of millions of rows that nobody searches. */
@Converter
public class AnswersColumn implements AttributeConverter<Answers, String> {
    @Override
    public String convertToDatabaseColumn(Answers answers) {
        return answers.json();
    }

    @Override
    public Answers convertToEntityAttribute(String json) {
        return Answers.of(json);
    }
}
