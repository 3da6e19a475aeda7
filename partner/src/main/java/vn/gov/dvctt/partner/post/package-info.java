/** The other end of the post: a postal service by its REST interface, as an installation without a real one is looked at and tested. On its page somebody moves letters, and may keep silent about it, say it twice, or lie. */
package vn.gov.dvctt.partner.post;
