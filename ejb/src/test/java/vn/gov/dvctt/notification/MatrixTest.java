package vn.gov.dvctt.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeMatter;

/** Event by audience by channel: that every kind is decided, and alike within its matter, so that one tick speaks of all. */
class MatrixTest {
    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindReachesItsReader(NoticeKind kind) {
        var decision = Matrix.of(kind);

        assertTrue(
                decision.inPortal() || decision.ways().get(NoticeChannel.MAIL) == Wish.MUST,
                "neither in the portal nor always by mail");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void aSecretStandsInNoListAndGoesOneWayOnly(NoticeKind kind) {
        if (kind.isSecret()) {
            var decision = Matrix.of(kind);
            assertFalse(decision.inPortal());
            assertEquals(
                    List.of(NoticeChannel.MAIL),
                    Arrays.stream(NoticeChannel.values())
                            .filter(channel -> decision.ways().get(channel) != Wish.NEVER)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeMatter.class)
    void allKindsOfAMatterAreDecidedAlike(NoticeMatter matter) {
        var decisions = Stream.of(NoticeKind.values())
                .map(Matrix::of)
                .filter(decision -> decision.matter() == matter)
                .map(Decision::ways)
                .collect(Collectors.toSet());

        assertEquals(1, decisions.size(), decisions.toString());
    }

    @Test
    void aWishChangesOnlyWhatMayBeChosen() {
        assertTrue(Notices.wanted(Matrix.of(NoticeKind.DOSSIER_APPROVED), NoticeChannel.MAIL, List.of()));
        assertTrue(Notices.wanted(Matrix.of(NoticeKind.DOSSIER_MESSAGE), NoticeChannel.MAIL, List.of()));
        assertFalse(Notices.wanted(Matrix.of(NoticeKind.DOSSIER_MESSAGE), NoticeChannel.SMS, List.of()));
    }
}
