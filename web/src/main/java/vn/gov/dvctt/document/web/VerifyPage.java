package vn.gov.dvctt.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.document.api.FileVerdict;
import vn.gov.dvctt.document.api.ResultStatus;
import vn.gov.dvctt.document.api.Verification;
import vn.gov.dvctt.document.api.VerifiedDocument;
import vn.gov.dvctt.document.api.VerifiedNotice;
import vn.gov.dvctt.document.api.VerifiedResult;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** Whether a document is ours, for whoever holds it: by the code on the paper, which the picture on it brings along in the address, or by the file itself. */
@Named
@RequestScoped
public class VerifyPage {
    @EJB
    private Verification verification;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String code;
    private String fileName;
    private VerifiedDocument document;
    private FileVerdict file;

    @PostConstruct
    void fromAddress() {
        code = parameters.getOrDefault("code", "");
    }

    /** Somebody followed the picture on the paper: nothing is left to be typed. */
    public void load() {
        if (!code.isBlank()) {
            find();
        }
    }

    public void find() {
        try {
            verification.byCode(code).ifPresentOrElse(found -> document = found, this::unknown);
        } catch (Refusal busy) {
            notices.fault("f:code", "refusal." + busy.key(), busy.arguments().toArray());
        }
    }

    private void unknown() {
        notices.fault("f:code", "public_document_verify.unknown");
    }

    public void take(Upload upload) {
        fileName = upload.name();
        file = verification.byFile(upload.content());
        document = file.issued().orElse(null);
    }

    public String getTone() {
        return document instanceof VerifiedResult result && result.status() != ResultStatus.IN_FORCE ? "bad" : "good";
    }

    /** What is to be known first. */
    public String getWords() {
        var standing =
                document instanceof VerifiedResult result ? result.status().name() : "notice";
        return Formats.text("public_document_verify." + (file == null ? "code." : "file.") + standing);
    }

    public boolean isFound() {
        return document != null;
    }

    public VerifiedDocument getDocument() {
        return document;
    }

    /** Null where it is none. */
    public VerifiedResult getResult() {
        return document instanceof VerifiedResult result ? result : null;
    }

    /** Null where it is none. */
    public VerifiedNotice getNotice() {
        return document instanceof VerifiedNotice notice ? notice : null;
    }

    public FileVerdict getFile() {
        return file;
    }

    public String getFileName() {
        return fileName;
    }

    public long getMostBytes() {
        return Verification.MOST_BYTES;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
