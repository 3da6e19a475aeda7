package vn.gov.dvctt.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the PDF library has to say goes to the server's log; by itself it would write to the error stream. */
class PrintLog implements XRLogger {
    private static final Logger LOG = Logger.getLogger("vn.gov.dvctt.document.print");

    @Override
    public void log(String where, Level level, String message) {
        LOG.log(quieter(level), message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.log(quieter(level), message, cause);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // levels are the server's business
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isLoggable(quieter(diagnostic.getLevel()));
    }

    // its INFO tells of every page laid out
    private static Level quieter(Level level) {
        return level.intValue() >= Level.WARNING.intValue() ? level : Level.FINE;
    }
}
