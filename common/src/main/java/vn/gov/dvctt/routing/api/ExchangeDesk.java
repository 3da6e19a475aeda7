package vn.gov.dvctt.routing.api;

import java.util.List;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.shared.Page;

/** The operator's desk for everything that travels between the portal and specialised systems. */
public interface ExchangeDesk {
    /** Every message of a dossier both ways, oldest first. */
    Page<ExchangeRow> ofDossier(String dossierCode, String cursor);

    /** Open dead letters, newest first. */
    Page<ExchangeRow> deadLetters(String cursor);

    /** The latest messages of every dossier, newest first. */
    Page<ExchangeRow> latest(String cursor);

    /** Messages of one system, newest first; of them only open dead letters where so asked. */
    Page<ExchangeRow> ofSystem(String system, boolean dead, String cursor);

    /** Refuses with {@code routing.exchangeUnknown}. */
    ExchangeView exchange(long id);

    /** What is wrong with a body that is not stored yet. */
    List<WireFault> compare(String messageType, String body);

    /** Keeps the operator's version beside the original; refuses with {@code routing.notDead}. */
    void mend(MendExchange mending);

    /**
     * Has a dead letter done: one from a system as if it had just come, one to a system by sending it anew.
     *
     * @return OUT_OF_STEP where the dossier has moved on
     * @throws vn.gov.dvctt.shared.Refusal routing.notDead, routing.stillDead with the reason
     */
    ProgressOutcome replay(long id);

    /** Closes a dead letter without replaying it. */
    void setAside(long id, String reason);

    List<SystemState> systems();
}
