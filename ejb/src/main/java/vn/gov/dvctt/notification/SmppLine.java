package vn.gov.dvctt.notification;

import java.io.IOException;
import java.time.Clock;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.util.InvalidDeliveryReceiptException;

/** A message centre spoken to in SMPP 3.4: bound when the first message is due and again whenever the binding was lost; receipts come back over it. */
final class SmppLine implements TextLine {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int ENQUIRE_MILLIS = 30_000;
    private static final int REFERENCES = 256;

    private final TextSettings settings;
    private final Receipts receipts;
    private final Clock clock;
    private SMPPSession session;

    /** Who is told what became of a message. */
    interface Receipts {
        void received(String centreId, String status, java.time.Instant at);
    }

    SmppLine(TextSettings settings, Receipts receipts, Clock clock) {
        this.settings = settings;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public String send(OutgoingText text) throws IOException, TextRefused {
        var bound = bound();
        var parts = TextParts.of(text.words(), (int) (text.id() % REFERENCES));
        var last = "";
        try {
            for (var part : parts) {
                last = submit(bound, text.phone(), part, parts.size() > 1);
            }
            return last;
        } catch (NegativeResponseException no) {
            throw refused(no);
        } catch (PDUException | InvalidResponseException | ResponseTimeoutException e) {
            close();
            throw new IOException(e.getClass().getSimpleName(), e);
        }
    }

    private String submit(SMPPSession bound, String phone, byte[] part, boolean joined)
            throws PDUException, InvalidResponseException, ResponseTimeoutException, NegativeResponseException,
                    IOException {
        var features = joined ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT;
        return bound.submitShortMessage(
                        "",
                        settings.sender().matches("\\d+") ? TypeOfNumber.NATIONAL : TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        settings.sender(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        phone.substring(1),
                        new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, features),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new GeneralDataCoding(Alphabet.ALPHA_UCS2),
                        (byte) 0,
                        part)
                .getMessageId();
    }

    /** A number the centre does not know stays unknown; anything else may pass. */
    private static TextRefused refused(NegativeResponseException no) throws IOException {
        var status = no.getCommandStatus();
        var words = "SMPP " + Integer.toHexString(status);
        if (status == SMPPConstant.STAT_ESME_RINVDSTADR) {
            return new TextRefused(words);
        }
        throw new IOException(words);
    }

    private SMPPSession bound() throws IOException {
        if (session != null && session.getSessionState().isBound()) {
            return session;
        }
        close();
        var fresh = new SMPPSession();
        fresh.setTransactionTimer(PATIENCE_MILLIS);
        fresh.setEnquireLinkTimer(ENQUIRE_MILLIS);
        fresh.setMessageReceiverListener(new Postbox());
        fresh.connectAndBind(
                settings.host(),
                settings.port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        settings.user(),
                        settings.password(),
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null),
                PATIENCE_MILLIS);
        session = fresh;
        return fresh;
    }

    @Override
    public void close() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }

    /** What the centre sends of its own accord: receipts count, all else is acknowledged and left. */
    private final class Postbox implements MessageReceiverListener {
        @Override
        public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
            if (!MessageType.SMSC_DEL_RECEIPT.containedIn(message.getEsmClass())) {
                return;
            }
            try {
                var receipt = message.getShortMessageAsDeliveryReceipt();
                receipts.received(receipt.getId(), String.valueOf(receipt.getFinalStatus()), clock.instant());
            } catch (InvalidDeliveryReceiptException e) {
                throw new ProcessRequestException(e.getMessage(), SMPPConstant.STAT_ESME_RINVMSGLEN, e);
            }
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification alert) {
            // nobody waits for a phone to come within reach
        }

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
            throw new ProcessRequestException("data is not taken", SMPPConstant.STAT_ESME_RINVCMDID);
        }
    }
}
