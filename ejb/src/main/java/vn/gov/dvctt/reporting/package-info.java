/** What is told about everything at once. It asks the desks of other features under the name of whoever wants to know, so that each says itself what may be told. */
package vn.gov.dvctt.reporting;
