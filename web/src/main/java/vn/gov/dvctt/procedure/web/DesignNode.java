package vn.gov.dvctt.procedure.web;

import java.io.Serializable;

/**
 * A piece of a part in its outline.
 *
 * @param place JSON pointer into the part
 * @param depth 0: the part itself
 * @param look  icon
 * @param faults how many stand at it
 */
public record DesignNode(String place, String label, String kind, int depth, String look, long faults, boolean chosen)
        implements Serializable {}
