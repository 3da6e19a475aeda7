package vn.gov.dvctt.procedure.web;

import java.io.Serializable;

/**
 * What is wrong in a filled workbook of papers and questions.
 *
 * @param row    of the sheet, from 1; 0: the sheet as a whole
 * @param column as its title is called; empty: the row as a whole
 */
public record BookFault(String sheet, int row, String column, String words) implements Serializable {}
