import { data } from "react-router";

/** What a form was sent with. A body that no form makes is refused. */
export const sentForm = async (request: Request): Promise<FormData> => {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) throw data(null, { status: 400 });
    throw error;
  }
};
