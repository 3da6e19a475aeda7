/**
 * Doors and pages of accounts: how a request becomes a person, and the pages on which people open, confirm and keep their account.
 *
 * <p>{@code /own/account/*} is for everybody who is signed in, in the frame of their own work. A page whose act asks for recent presence has {@code <f:viewAction
 * action="#{recentPresence.ask}"/>}; it comes back after password or code was given. Where the ten minutes run out while somebody types, the desk's refusal {@code
 * account.again} leaves the page as it is and offers the proof in a window of its own.
 */
package vn.gov.dvctt.account.web;
