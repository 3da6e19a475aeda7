package vn.gov.dvctt.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything for machines lies under /api; the version stands in the path of each resource. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
