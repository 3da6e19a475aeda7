package vn.gov.dvctt.account.web;

import jakarta.faces.model.SelectItem;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.account.api.IdentityKind;
import vn.gov.dvctt.account.api.IdentityPaper;
import vn.gov.dvctt.shared.web.Formats;

/** What is typed about an identity paper. */
public class PaperForm {
    private String kind = IdentityKind.CITIZEN_CARD.name();
    private String number;
    private String nationality = "VN";
    private String bornOn;
    private String issuedOn;
    private String issuedBy;

    IdentityPaper typed() {
        return new IdentityPaper(IdentityKind.valueOf(kind), number, nationality, bornOn, issuedOn, issuedBy);
    }

    /** By name in the language of the page. */
    public List<SelectItem> getCountries() {
        var language = Formats.locale();
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new SelectItem(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(language)))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(language)))
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNationality() {
        return nationality;
    }

    public void setNationality(String nationality) {
        this.nationality = nationality;
    }

    public String getBornOn() {
        return bornOn;
    }

    public void setBornOn(String bornOn) {
        this.bornOn = bornOn;
    }

    public String getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(String issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getIssuedBy() {
        return issuedBy;
    }

    public void setIssuedBy(String issuedBy) {
        this.issuedBy = issuedBy;
    }
}
