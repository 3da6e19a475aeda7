package vn.gov.dvctt.processing.api;

import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierCode;

/** What reception gave: the code and the promised date. */
public record Reception(DossierCode code, Instant dueAt) {}
