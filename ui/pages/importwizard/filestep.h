#pragma once

#include "pages/importwizard/importstep.h"

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;

namespace candour {

class Ask;
class InlineMessage;

/// \brief Which kind of file, and which file.
class FileStep final : public ImportStep
{
    Q_OBJECT

public:
    FileStep(ImportDraft &draft, Ask &ask, QWidget *parent);

    void begin() override;
    bool finish() override;
    void say(const Error &error) override;
    [[nodiscard]] QString nextVerb() const override { return tr("&Look at the file"); }
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool mayGoOn() const override;

private:
    [[nodiscard]] QLayout *createPathRow();
    void choose();
    void showKind();

    Ask &m_ask;
    QComboBox *m_kind = nullptr;
    QLabel *m_sentence = nullptr;
    QLineEdit *m_path = nullptr;
    InlineMessage *m_message = nullptr;
};

} // namespace candour
