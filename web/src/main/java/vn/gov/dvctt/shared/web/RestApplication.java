package vn.gov.dvctt.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** Everything for machines lies under /api; the version stands in the path of each resource. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "DVCTT: online public services of the ministry",
                        version = "1",
                        description = "The published catalogue, the standing of a dossier, and the counter for files of"
                                + " specialised systems. Members may be added to answers at any time: ignore what you do not"
                                + " know. What is not answered is a problem after RFC 9457, in Vietnamese, or in English where"
                                + " Accept-Language asks for it.",
                        license = @License(name = "Luật Tiếp cận thông tin số 104/2016/QH13")),
        servers = @Server(url = "/", description = "This portal"),
        externalDocs =
                @ExternalDocumentation(
                        description = "How problems are answered",
                        url = "https://www.rfc-editor.org/rfc/rfc9457"))
@SecurityScheme(
        securitySchemeName = "system",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "Name and password that a specialised system uses at the broker")
public class RestApplication extends Application {}
