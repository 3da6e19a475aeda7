package vn.gov.dvctt.procedure.api;

/**
 * What a dossier costs by the rule of its version.
 *
 * @param amount whole đồng, relief taken off
 * @param full   before relief
 * @param basis  how it came about, in Vietnamese
 * @param ground of the relief; empty: none
 */
public record FeeDue(
        FeeMoment moment,
        String kind,
        boolean invoice,
        int days,
        long amount,
        long full,
        String basis,
        String ground) {}
