package vn.gov.dvctt.procedure.api;

import vn.gov.dvctt.document.api.ResultType;

/**
 * What the applicant gets.
 *
 * @param code     the national one where it is known, otherwise null
 * @param template whose words it is drawn up in; null: as the name says
 */
public record ResultKind(String name, String code, ResultType template) {
    public ResultType type() {
        return template == null ? ResultType.named(name) : template;
    }
}
