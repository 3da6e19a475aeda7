package vn.gov.dvctt.document;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.document.api.SignatureReason;

/** What EU DSS found, told in the few reasons that people can act on. First by its messages, which are exact; where none is known, by the sub-indication. */
final class SignatureReasons {
    private static final Map<String, SignatureReason> BY_MESSAGE = new LinkedHashMap<>();
    private static final Map<String, SignatureReason> BY_SUB_INDICATION = Map.ofEntries(
            Map.entry("HASH_FAILURE", SignatureReason.CHANGED),
            Map.entry("SIG_CRYPTO_FAILURE", SignatureReason.CHANGED),
            Map.entry("FORMAT_FAILURE", SignatureReason.FORMAT),
            Map.entry("SIGNED_DATA_NOT_FOUND", SignatureReason.FORMAT),
            Map.entry("NO_CERTIFICATE_CHAIN_FOUND", SignatureReason.UNKNOWN_AUTHORITY),
            Map.entry("NO_CERTIFICATE_CHAIN_FOUND_NO_POE", SignatureReason.UNKNOWN_AUTHORITY),
            Map.entry("NO_SIGNING_CERTIFICATE_FOUND", SignatureReason.CERTIFICATE),
            Map.entry("REVOKED", SignatureReason.REVOKED),
            Map.entry("REVOKED_NO_POE", SignatureReason.REVOKED),
            Map.entry("REVOKED_CA_NO_POE", SignatureReason.REVOKED),
            Map.entry("EXPIRED", SignatureReason.EXPIRED),
            Map.entry("OUT_OF_BOUNDS_NO_POE", SignatureReason.EXPIRED),
            Map.entry("OUT_OF_BOUNDS_NOT_REVOKED", SignatureReason.EXPIRED),
            Map.entry("NOT_YET_VALID", SignatureReason.NOT_YET_VALID),
            Map.entry("TRY_LATER", SignatureReason.REVOCATION_UNKNOWN),
            Map.entry("REVOCATION_OUT_OF_BOUNDS_NO_POE", SignatureReason.REVOCATION_UNKNOWN),
            Map.entry("CHAIN_CONSTRAINTS_FAILURE", SignatureReason.CERTIFICATE),
            Map.entry("CERTIFICATE_CHAIN_GENERAL_FAILURE", SignatureReason.CERTIFICATE),
            Map.entry("TIMESTAMP_ORDER_FAILURE", SignatureReason.TIME_STAMP));

    static {
        Set.of("BBB_CV_IRDOI_ANS", "BBB_CV_ISI_ANS", "BBB_CV_IMEDOI_ANS")
                .forEach(key -> BY_MESSAGE.put(key, SignatureReason.CHANGED));
        Set.of(
                        "BBB_FC_DSFREAP_ANS",
                        "BBB_FC_IAOD_ANS",
                        "BBB_FC_IVDBSFR_ANS",
                        "BBB_FC_ISVADMDPD_ANS",
                        "BBB_FC_ISVAFMDPD_ANS",
                        "BBB_FC_ISVASFLD_ANS",
                        "BBB_FC_DSCNUOM_ANS",
                        "BBB_FC_ISDC_ANS",
                        "BBB_FC_DBTOOST_ANS",
                        "BBB_FC_DASTHVBR_ANS",
                        "BBB_FC_IBRV_ANS")
                .forEach(key -> BY_MESSAGE.put(key, SignatureReason.CHANGED_AFTER_SIGNING));
        Set.of("ASCCM_APKSA_ANS", "ASCCM_APKSA_ANS_2", "ASCCM_AR_ANS_AKSNR", "ASCCM_AR_ANS_AKSNR_2", "ASCCM_CAA_ANS")
                .forEach(key -> BY_MESSAGE.put(key, SignatureReason.WEAK_KEY));
        Set.of("ASCCM_DAA_ANS", "ASCCM_DAA_ANS_2", "ASCCM_AR_ANS_ANR", "ASCCM_AR_ANS_ANR_2")
                .forEach(key -> BY_MESSAGE.put(key, SignatureReason.WEAK_DIGEST));
        Set.of("BBB_XCV_CCCBB_ANS", "BBB_XCV_CCCBB_SIG_ANS")
                .forEach(key -> BY_MESSAGE.put(key, SignatureReason.UNKNOWN_AUTHORITY));
        BY_MESSAGE.put("BBB_XCV_ISCOH_ANS", SignatureReason.ON_HOLD);
        Set.of("BBB_XCV_ISCR_ANS", "BSV_ISCRAVTC_ANS").forEach(key -> BY_MESSAGE.put(key, SignatureReason.REVOKED));
        Set.of("BBB_XCV_IRDPFC_ANS", "BBB_XCV_IRDPFRC_ANS", "BBB_XCV_IARDPFC_ANS", "BBB_XCV_ISCUKN_ANS")
                .forEach(key -> BY_MESSAGE.put(key, SignatureReason.REVOCATION_UNKNOWN));
        Set.of("BBB_XCV_CCCBB_TSP_ANS", "BBB_SAV_ITVS_ANS", "BBB_CV_TSP_IRDOI_ANS", "ADEST_ROTVPIIC_ANS")
                .forEach(key -> BY_MESSAGE.put(key, SignatureReason.TIME_STAMP));
    }

    private SignatureReasons() {}

    /** @param messages keys of the errors of a signature, the conclusive ones */
    static List<SignatureReason> of(Collection<String> messages, String subIndication) {
        var found = EnumSet.noneOf(SignatureReason.class);
        BY_MESSAGE.forEach((key, reason) -> {
            if (messages.contains(key)) {
                found.add(reason);
            }
        });
        if (BY_SUB_INDICATION.containsKey(subIndication) && !isSaid(subIndication, found)) {
            found.add(BY_SUB_INDICATION.get(subIndication));
        }
        if (found.isEmpty()) {
            found.add(SignatureReason.OTHER);
        }
        return List.copyOf(found);
    }

    /** On hold is what "try later" means; a change of the document is what a failed format means. */
    private static boolean isSaid(String subIndication, Set<SignatureReason> found) {
        return switch (subIndication) {
            case "TRY_LATER", "FORMAT_FAILURE", "CHAIN_CONSTRAINTS_FAILURE", "CERTIFICATE_CHAIN_GENERAL_FAILURE" ->
                !found.isEmpty();
            default -> false;
        };
    }
}
