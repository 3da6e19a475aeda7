package vn.gov.dvctt.account.api;

import java.util.List;

/** Somebody acts for an organisation no longer; both are told. */
public record MemberEnded(String organisation, String member, List<Long> told) {
    public MemberEnded {
        told = List.copyOf(told);
    }
}
