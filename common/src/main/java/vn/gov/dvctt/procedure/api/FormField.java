package vn.gov.dvctt.procedure.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * One field. Everything but id, kind and label may be null or empty.
 *
 * @param id        letters, digits and underscore; unique in the form; columns of a table unique in the table
 * @param unit      shown behind the input ("m³/ngày đêm"); numbers only
 * @param maxLength characters; text kinds only; 500 (TEXT) or 4,000 (LONG_TEXT) where null
 * @param min       inclusive; number and money: value; table: fewest rows; date: none
 * @param max       inclusive; number and money: value; table: most rows (50 where null)
 * @param pattern   regular expression the whole text must match, with {@code patternHint} saying it in words
 * @param notBefore date only: ISO date or {@code TODAY}; likewise {@code notAfter}
 * @param columns   table only
 * @param prefill   name of an account property to begin with: fullName, organisationName, email, phone, address, identityNumber, taxNumber; {@code account} for all of a group; {@code earlier}: as in the latest dossier of the procedure
 * @param formula computed only: arithmetic over other answers, such as {@code width * length}
 * @param extensions file only: lower-case endings that are taken; the usual ones where null
 * @param maxMegabytes file only: largest size of one file; the usual one where null
 */
public record FormField(
        String id,
        FieldKind kind,
        Label label,
        Label help,
        boolean required,
        Label unit,
        Integer maxLength,
        BigDecimal min,
        BigDecimal max,
        String pattern,
        Label patternHint,
        String notBefore,
        String notAfter,
        List<FormOption> options,
        FormCondition showWhen,
        List<FormField> columns,
        String prefill,
        String formula,
        List<String> extensions,
        Integer maxMegabytes) {
    public FormField {
        options = options == null ? List.of() : List.copyOf(options);
        columns = columns == null ? List.of() : List.copyOf(columns);
        extensions = extensions == null ? null : List.copyOf(extensions);
    }
}
