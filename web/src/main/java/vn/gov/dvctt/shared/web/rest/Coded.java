package vn.gov.dvctt.shared.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something the ministry gives a code and a name, and may add to. */
@Schema(description = "Something of the ministry that has a code and a name: a field of its work, a unit.")
public record Coded(@Schema(examples = "WATER") String code, Words name) {}
