package vn.gov.dvctt.dossier.web;

import vn.gov.dvctt.dossier.api.DossierStatus;

/** Whose turn it is. */
public enum Actor {
    INTAKE,
    APPLICANT,
    AGENCY,
    NOBODY;

    public static Actor of(DossierStatus status) {
        return switch (status) {
            case SUBMITTED -> INTAKE;
            case DRAFT, SUPPLEMENT_AT_INTAKE, SUPPLEMENT_IN_PROCESS, APPROVED -> APPLICANT;
            case IN_PROCESS -> AGENCY;
            case DISCARDED, REFUSED_AT_INTAKE, CLOSED_UNANSWERED, REFUSED, RETURNED, WITHDRAWN, DISCONTINUED -> NOBODY;
        };
    }
}
