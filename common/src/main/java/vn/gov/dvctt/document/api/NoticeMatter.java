package vn.gov.dvctt.document.api;

/**
 * What a notice is about; nobody's name.
 *
 * @param unit code of the unit that issues it
 */
public record NoticeMatter(long dossierId, String unit, String procedureCode, String procedureTitle) {}
