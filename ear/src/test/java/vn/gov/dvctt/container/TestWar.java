package vn.gov.dvctt.container;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ClassLoaderAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.gov.dvctt.bench.Authenticator;
import vn.gov.dvctt.bench.SampleAnswers;
import vn.gov.dvctt.bench.probe.Identity;
import vn.gov.dvctt.partner.client.Address;

/** What travels into the server: the classes of this package and what they need; the portal is there already. */
final class TestWar {
    private TestWar() {}

    static WebArchive of(Class<?> test) {
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addPackage(TestWar.class.getPackage())
                .addClasses(Identity.class, SampleAnswers.class, Address.class, Authenticator.class)
                .addAsWebInfResource(new ClassLoaderAsset("container/jboss-web.xml"), "jboss-web.xml")
                .addAsWebInfResource(
                        new ClassLoaderAsset("container/jboss-deployment-structure.xml"),
                        "jboss-deployment-structure.xml")
                .addAsResource("container/desks.tsv")
                .addAsResource("container/assignment.tsv")
                .addAsResource("container/rights.tsv");
    }
}
