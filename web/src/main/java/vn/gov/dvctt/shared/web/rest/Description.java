package vn.gov.dvctt.shared.web.rest;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The last hand at the description in /api/openapi: says once what holds for every resource and shape. Our records write all of their members; only those that
 * name the needed ones themselves leave out others.
 */
public class Description implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        var content = OASFactory.createContent()
                .addMediaType(
                        Problems.TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("Any other problem")
                                .content(content));
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var components = description.getComponents();
        if (components != null && components.getSchemas() != null) {
            // in the order of the alphabet: the same text at every start
            Map<String, Schema> schemas = new TreeMap<>(components.getSchemas());
            schemas.values().forEach(Description::complete);
            components.setSchemas(schemas);
        }
    }

    private static void complete(Schema shape) {
        var members = shape.getProperties();
        if (members == null) {
            return;
        }
        if (shape.getRequired() == null) {
            shape.setRequired(new ArrayList<>(members.keySet()));
        }
        // the generator writes type object beside "this shape or null", which no null would pass
        members.values().stream()
                .filter(member -> member.getRef() != null || member.getAnyOf() != null)
                .forEach(member -> member.setType(null));
    }
}
