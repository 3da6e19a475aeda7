package vn.gov.dvctt.procedure.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One small change of a part of a draft.
 *
 * @param path  JSON pointer into the part, such as {@code /form/sections/0/fields/2/label/vi}
 * @param from  of a MOVE: where it stands now; otherwise null
 * @param value of SET and INSERT: JSON text; otherwise null
 */
public record PartEdit(
        @NotNull EditKind kind,
        @NotNull @Size(max = 300) String path,
        @Size(max = 300) String from,
        @Size(max = 200_000) String value) {
    public static PartEdit set(String path, String value) {
        return new PartEdit(EditKind.SET, path, null, value);
    }

    public static PartEdit insert(String path, String value) {
        return new PartEdit(EditKind.INSERT, path, null, value);
    }

    public static PartEdit remove(String path) {
        return new PartEdit(EditKind.REMOVE, path, null, null);
    }

    public static PartEdit move(String from, String path) {
        return new PartEdit(EditKind.MOVE, path, from, null);
    }
}
