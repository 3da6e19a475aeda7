package vn.gov.dvctt.document.api;

/**
 * What a result is about.
 *
 * @param holder in whose name it is issued
 * @param unit   code of the unit that issues it
 */
public record ResultMatter(
        long dossierId,
        String dossierCode,
        String submissionNumber,
        long applicantId,
        String holder,
        String unit,
        String procedureCode,
        String procedureTitle) {}
