package vn.gov.dvctt.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.MessageId;

/** The other end of the protocol: a message centre that knows one user, refuses one number, and tells what became of each message. */
final class MessageCentre implements ServerMessageReceiverListener, AutoCloseable {
    static final String PASSWORD = "mat-khau";
    static final String UNKNOWN_NUMBER = "84900000000";

    private final SMPPServerSessionListener door;
    private final BlockingQueue<SubmitSm> taken = new LinkedBlockingQueue<>();
    private final Map<String, SMPPServerSession> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger(1000);
    private volatile SMPPServerSession latest;
    private volatile boolean closed;

    MessageCentre(int port) throws IOException {
        door = new SMPPServerSessionListener(port);
        door.setMessageReceiverListener(this);
        var host = new Thread(this::welcome, "message centre");
        host.setDaemon(true);
        host.start();
    }

    int port() {
        return door.getPort();
    }

    private void welcome() {
        while (true) {
            try {
                var session = door.accept();
                if (closed) {
                    session.close();
                    return;
                }
                var bind = session.waitForBind(5000);
                if (!PASSWORD.equals(bind.getPassword())) {
                    bind.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                    continue;
                }
                bind.accept("centre");
                latest = session;
            } catch (IOException | TimeoutException | PDUStringException e) {
                return;
            }
        }
    }

    SubmitSm next() throws InterruptedException {
        return taken.poll(10, java.util.concurrent.TimeUnit.SECONDS);
    }

    static String words(SubmitSm message) {
        var bytes = message.getShortMessage();
        var joined = GSMSpecificFeature.UDHI.containedIn(message.getEsmClass());
        return new String(joined ? Arrays.copyOfRange(bytes, 6, bytes.length) : bytes, StandardCharsets.UTF_16BE);
    }

    void hangUp() {
        latest.close();
    }

    void delivered(String id) throws Exception {
        var receipt = new DeliveryReceipt(
                id, 1, 1, new java.util.Date(), new java.util.Date(), DeliveryReceiptState.DELIVRD, "000", "x");
        sessions.get(id)
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "84912345678",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "DVCTT",
                        new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        GeneralDataCoding.DEFAULT,
                        receipt.toString().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession source) throws ProcessRequestException {
        if (UNKNOWN_NUMBER.equals(message.getDestAddress())) {
            throw new ProcessRequestException("no such number", SMPPConstant.STAT_ESME_RINVDSTADR);
        }
        var id = String.valueOf(ids.incrementAndGet());
        sessions.put(id, source);
        taken.add(message);
        try {
            return new SubmitSmResult(new MessageId(id), null);
        } catch (PDUStringException e) {
            throw new ProcessRequestException(e.getMessage(), SMPPConstant.STAT_ESME_RSYSERR);
        }
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession source) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm message, SMPPServerSession source) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelSm(CancelSm message, SMPPServerSession source) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw unknown();
    }

    private static ProcessRequestException unknown() {
        return new ProcessRequestException("not taken here", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        door.close();
        if (latest != null) {
            latest.close();
        }
    }
}
