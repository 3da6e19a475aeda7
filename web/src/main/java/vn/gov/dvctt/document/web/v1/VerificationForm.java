package vn.gov.dvctt.document.web.v1;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent. */
@Schema(name = "VerificationForm", description = "The form that is sent.")
public record VerificationForm(@Schema(type = SchemaType.STRING, format = "binary") String file) {}
