package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.dvctt.account.api.ChangeProfile;
import vn.gov.dvctt.account.api.ProfileDesk;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.CITIZEN)
public class ProfileDeskBean implements ProfileDesk {
    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private IdentityVault vault;

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProfileView mine() {
        return me().profile(vault);
    }

    @Override
    public void change(ChangeProfile command) {
        if (!command.faults().isEmpty()) {
            throw new Refusal("account.faults");
        }
        me().change(command);
    }

    private Account me() {
        var id = Long.parseLong(context.getCallerPrincipal().getName());
        return accounts.account(id).orElseThrow(() -> new Refusal("account.signedOut"));
    }
}
