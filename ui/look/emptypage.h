#pragma once

#include "look/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace candour {

/// \brief What stands where there is nothing yet: one sentence on what belongs here, and the button that begins it.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    EmptyPage(Glyph glyph, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

    /// The first button is the primary one; it stays owned by the page. An object name makes it findable.
    QPushButton *addButton(const QString &verb, const QString &objectName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Glyph m_glyph;
    QLabel *m_picture = nullptr;
    QLabel *m_sentence = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace candour
