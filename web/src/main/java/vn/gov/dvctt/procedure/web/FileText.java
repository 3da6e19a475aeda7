package vn.gov.dvctt.procedure.web;

import vn.gov.dvctt.procedure.api.FormField;

/** A text of a form file in the writing in which answers are kept. */
final class FileText {
    private FileText() {}

    static String kept(FormField field, String typed) {
        return switch (field.kind()) {
            case CHOICE -> ChoiceText.one(field, typed);
            case MULTI_CHOICE -> ChoiceText.several(field, typed);
            case YES_NO -> ChoiceText.yesNo(typed);
            default -> AnswerText.kept(field.kind(), typed);
        };
    }
}
