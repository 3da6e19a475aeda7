package vn.gov.dvctt.document.api;

import java.util.Optional;

/** Words of agencies for other features' documents. */
public interface Wordings {
    /** The notice as PDF by the template in force on its day; empty where the agency published none of its own. */
    Optional<byte[]> draw(DrawNotice notice);
}
