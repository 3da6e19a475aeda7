package vn.gov.dvctt.document.api;

/** Its holder is about to take a result out of the portal; whoever knows a reason against it refuses. */
public record ResultTaken(String submissionNumber, long holder) {}
