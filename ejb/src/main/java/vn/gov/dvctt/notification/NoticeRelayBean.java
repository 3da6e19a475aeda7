package vn.gov.dvctt.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.mail.Session;
import java.time.Clock;
import vn.gov.dvctt.shared.BaseAddress;

/** Starts the postman and rings his bell after a commit. No transaction spans a sending. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class NoticeRelayBean {
    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:/mail/dvctt")
    private Session session;

    @EJB
    private NoticeBoxBean box;

    private Postman postman;

    @PostConstruct
    void open() {
        postman = new Postman(box, session, BaseAddress.ofThisPortal(), Clock.systemUTC());
        threads.newThread(postman).start();
    }

    public void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeWritten news) {
        postman.ring();
    }

    @PreDestroy
    void close() {
        postman.close();
    }
}
