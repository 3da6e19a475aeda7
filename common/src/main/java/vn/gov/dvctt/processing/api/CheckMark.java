package vn.gov.dvctt.processing.api;

/**
 * What is found of one component.
 *
 * @param component number of the component in the procedure
 * @param verdict   null: nothing is said of it
 * @param remark    at most 500 characters; needed where it is not met
 * @param seen      revision of what stood there before; 0: nothing did
 */
public record CheckMark(int component, CheckVerdict verdict, String remark, int seen) {}
