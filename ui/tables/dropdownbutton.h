#pragma once

#include <QPushButton>

namespace candour {

/// \brief A button that opens something below itself: its arrow stands behind the word; Enter and Down open it too.
class DropDownButton final : public QPushButton
{
    Q_OBJECT

public:
    DropDownButton(const QString &text, const QString &objectName, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace candour
