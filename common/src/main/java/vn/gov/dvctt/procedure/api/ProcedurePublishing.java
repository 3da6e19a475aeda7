package vn.gov.dvctt.procedure.api;

import jakarta.validation.Valid;

/** Signing versions of procedures: never what one has edited oneself. */
public interface ProcedurePublishing {
    void publish(@Valid PublishDraft command);

    void sendBack(@Valid SendBackDraft command);

    void retire(@Valid RetireProcedure command);
}
