package vn.gov.dvctt.dossier.api;

/**
 * What became of one dossier.
 *
 * @param called dossier code, or the submission number before there is one
 * @param place  label of the first answer that the later version does not take; empty: none
 * @param fault  text key under {@code fault.}; empty: none
 */
public record AdoptionLineRow(String called, boolean adopted, String place, String fault) {}
