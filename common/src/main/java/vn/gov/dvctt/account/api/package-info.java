/** Who people and units are, as other features see them. */
package vn.gov.dvctt.account.api;
