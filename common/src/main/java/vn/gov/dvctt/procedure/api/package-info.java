/** The catalogue of procedures as others see it: rows to browse, the public page of a procedure, the definition of its form and its cases, answers checked against it. */
package vn.gov.dvctt.procedure.api;
