package vn.gov.dvctt.procedure.web.v1;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where people live in one province. */
@Schema(description = "Communes, wards and special zones of a province.")
public record CommuneList(List<Item> items) {
    /** One of them. */
    @Schema(name = "Commune", description = "A commune, ward or special zone.")
    public record Item(
            @Schema(description = "Number with the state", examples = "00004") String code,
            @Schema(description = "Official name, unique in the province", examples = "Phường Ba Đình") String name) {}
}
