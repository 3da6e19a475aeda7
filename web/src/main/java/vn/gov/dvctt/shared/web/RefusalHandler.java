package vn.gov.dvctt.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vn.gov.dvctt.shared.Refusal;

/**
 * Turns what a desk says no to into words on the page, a missing right into 403, and an expired view into a kind page that leads back. What it does not know
 * goes on to the container: a page without technical detail, the detail in the server's log.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    /** Request attribute with the text for errors/refused.xhtml. */
    static final String TEXT = "dvctt.refusal";

    /** What desks say that ask for password or code once more; also the request attribute by which the notices know it. */
    private static final String AGAIN = "account.again";

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var queued = events.next().getContext();
            if (handled(queued.getContext(), queued.getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handled(FacesContext faces, Throwable thrown) {
        var refusal = cause(thrown, Refusal.class);
        if (refusal.isPresent()) {
            refuse(faces, refusal.get());
            return true;
        }
        if (cause(thrown, EJBAccessException.class).isPresent()) {
            answer(faces, HttpServletResponse.SC_FORBIDDEN);
            return true;
        }
        if (cause(thrown, ViewExpiredException.class).isPresent()) {
            expired(faces);
            return true;
        }
        return false;
    }

    /** What a refusal says, wherever it is wrapped; empty if it was something else. */
    public static Optional<String> words(Throwable thrown) {
        return cause(thrown, Refusal.class).map(RefusalHandler::words);
    }

    private static String words(Refusal refusal) {
        return words(Formats.locale(), refusal);
    }

    /** For a caller whose language is not that of a page. */
    public static String words(Locale language, Refusal refusal) {
        var arguments = refusal.arguments().stream()
                .map(argument -> argument instanceof Enum<?> constant ? Formats.label(constant) : argument)
                .toArray();
        return Formats.text(language, "refusal." + refusal.key(), arguments);
    }

    /** The first of that type behind what the containers wrapped around it. */
    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> wanted) {
        var current = thrown;
        for (var depth = 0; current != null && depth < 20; depth++) {
            if (wanted.isInstance(current)) {
                return Optional.of(wanted.cast(current));
            }
            current = current.getCause();
        }
        return Optional.empty();
    }

    private static void refuse(FacesContext faces, Refusal refusal) {
        var text = words(refusal);
        if (refusal.key().equals(AGAIN) && !faces.isPostback()) {
            redirect(faces, "/own/account/again.xhtml?to=");
            return;
        }
        if (faces.isPostback()) {
            // what was typed stays on the page; the notice leads to the proof in a window of its own
            faces.getExternalContext().getRequestMap().put(AGAIN, refusal.key().equals(AGAIN));
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            faces.renderResponse();
            return;
        }
        // nothing was loaded that could be shown: an own page says why
        faces.getExternalContext().getRequestMap().put(TEXT, text);
        answer(faces, HttpServletResponse.SC_NOT_FOUND);
    }

    private static void answer(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            throw new FacesException("answer already on its way", e);
        }
    }

    private static void expired(FacesContext faces) {
        redirect(faces, "/public/expired.xhtml?back=");
    }

    /** To a page that leads back here. */
    private static void redirect(FacesContext faces, String page) {
        var external = faces.getExternalContext();
        try {
            external.redirect(page + URLEncoder.encode(address(external), StandardCharsets.UTF_8));
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(ExternalContext external) {
        var request = (HttpServletRequest) external.getRequest();
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null || query.contains("ViewState") ? "" : "?" + query);
    }
}
